import { allEntries } from './entries.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** Shapes of personal data. Names cannot be told from other words, so the places where names stood are checked instead. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/, what: '手机号码' },
  { pattern: /(?<!\d)\d{17}[\dXx](?!\d)/, what: '身份证号码' },
  { pattern: /[\w.+-]+@[\w-]+\.[\w.]+/, what: '电子邮箱' },
  { pattern: /填报人员[:：]\s*(?!填报人\s?\d|\s*$|\s*填报时间)[一-龥]{2,4}/m, what: '填报人姓名' },
  { pattern: /责任廉政监察员[:：]\s*(?!（姓名略）)[一-龥]{2,4}/, what: '监察员姓名' },
];

/** No natural person can be identified from an entry: role words and （姓名略） stand where names stood. */
export const personalDataIsAbsent: IntegrityRule = (content) =>
  allEntries(content).flatMap(({ file }): Problem[] => {
    const everything = `${JSON.stringify(file.data)}\n${file.body}`;
    return PATTERNS.flatMap(({ pattern, what }): Problem[] => {
      const found = pattern.exec(everything);
      return found
        ? [
            {
              file: file.file,
              message: `“${found[0]}”像是${what}；个人信息不得收录，请改为（姓名略）（邮箱略）或填报人编号`,
            },
          ]
        : [];
    });
  });

/** The person who filled in an example is a numbered role. */
export const fillersAreRoles: IntegrityRule = (content) =>
  content.examples.flatMap(({ file, data }): Problem[] => {
    const form = content.forms.find((candidate) => candidate.data.id === data.form)?.data;
    const label = (id: string) => form?.headerFields.find((field) => field.id === id)?.label ?? id;
    return Object.entries(data.headerFields).flatMap(([id, value]): Problem[] =>
      label(id) === '填报人员' && !/^填报人 ?\d+$/.test(value)
        ? [{ file, field: ['headerFields', id], message: `填报人员应写作“填报人 1”这样的编号，不得写姓名` }]
        : [],
    );
  });
