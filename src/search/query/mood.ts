/** Whether somebody asks for the rule or tells what goes wrong. Pure. */

/** Words of orders and prohibitions, and of questions after what is prescribed. */
const RULE =
  /别|不许|不准|不得|不能|不可|不要|严禁|禁止|必须|务必|应当|应该|规定|要求|规矩|怎么|怎样|如何|咋|啥|什么|多少|几[个人次天]|多久|多长|多大|何时|哪|谁|防|(?<![没未])管[好住]|事先|事前|先[^进]|(?<![主需重首还只就索想])要(?![钱求好害素点件案回走了价])/u;
/** Words of what was left undone, done badly or done in secret. */
const FAULT = /没|未|不|乱|私|偷|漏|瞒|骗|拖|假|错|丢|赖|走过场|糊弄|敷衍|随便|随意/u;

/** `rule`: what should be done; `fault`: what goes wrong. */
export type Mood = 'rule' | 'fault';

/** @param whole the query, folded */
export function moodOf(whole: string): Mood | undefined {
  if (RULE.test(whole)) return 'rule';
  return FAULT.test(whole) ? 'fault' : undefined;
}
