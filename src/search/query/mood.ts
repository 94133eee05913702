/** Whether somebody asks what a word means, for a paper, or for the rule, or tells what goes wrong. Pure. */

/** Questions after the meaning of a word, or after its kinds. */
const MEANING =
  /什么是|是什么|是啥|啥是|啥叫|叫啥|什么叫|叫什么|什么意思|啥意思|含义|概念|定义|指什么|指啥|区别|区分|类型|分类|哪几|几[种类级档条项]|[怎咋]么?(?:分|定级|划分|评级)|算不算|算[轻重高低]/u;
/** Names of papers at the end, where a query has what it is about. */
const PAPER =
  /(?:表|表格|清单|台账|名单|报告|文件|通知|方案|办法|一览|模板|样表|附件|说明)(?:在?哪里?|下载|怎么填|咋填|填写?|范本|电子版)?$|填表|[怎咋]么?填/u;

/** Words of orders and prohibitions, and of questions after what is prescribed. */
const RULE =
  /别|不许|不准|不得|不能|不可|不要|严禁|禁止|必须|务必|应当|应该|规定|要求|规矩|怎么|怎样|如何|咋|啥|什么|多少|几[个人次天]|多久|多长|多大|何时|哪|谁|防|(?<![没未])管[好住]|事先|事前|(?<![没未不].{0,6})先[^进]|(?<![主需重首还只就索想])要(?![钱求好害素点件案回走了价])/u;
/** Words of what was left undone, done badly or done in secret. */
const FAULT = /没|未|不|乱|私|偷|漏|瞒|骗|拖|假|错|丢|赖|走过场|糊弄|敷衍|随便|随意/u;

/** `meaning`: what a word means; `paper`: a form or a document; `rule`: what should be done; `fault`: what goes wrong. */
export type Mood = 'meaning' | 'paper' | 'rule' | 'fault';

/** @param whole the query, folded */
export function moodOf(whole: string): Mood | undefined {
  if (MEANING.test(whole)) return 'meaning';
  if (PAPER.test(whole)) return 'paper';
  if (RULE.test(whole)) return 'rule';
  return FAULT.test(whole) ? 'fault' : undefined;
}
