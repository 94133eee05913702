/** The licence note of the open data, paragraph by paragraph: `LICENSE-CONTENT.md` in short, and nothing more than it says. */
export const LICENCE_NOTE = [
  '原文：出自有关机关印发或公布的方案、通知、办法、制度、表格及其填报材料，每条注明出处。依《中华人民共和国著作权法》第五条不受著作权法保护的文件，可以自由使用；不属此类的，权利仍归原制发单位或作者。本库对原文不主张、也不授予任何权利。',
  '编者的文字和编排（编号、短标题、归类、等级归一、对应关系、编者按、概念说明）：按知识共享 署名 4.0（CC BY 4.0，https://creativecommons.org/licenses/by/4.0/deed.zh-hans）使用，署名“廉镜”，并注明版次和条目编号。',
  '原文是否现行有效，以制发机关公布的文本为准。原文中的个人姓名已删去或以职务代替，转载时请勿补回。',
] as const;
