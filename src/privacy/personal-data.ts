/**
 * What would tell who somebody is. One definition: the content is checked with it before a build, and every byte of
 * both built editions after it. Names cannot be told from other words, so the places where names stand are looked at.
 */
import { isIdentityNumber } from './identity-number.ts';

export interface PersonalData {
  readonly what: '手机号码' | '身份证号码' | '电子邮箱' | '填报人姓名' | '监察员姓名' | '责任人姓名';
  /** The words themselves, with the label before a name. */
  readonly found: string;
}

interface Shape {
  readonly what: PersonalData['what'];
  readonly pattern: RegExp;
  readonly isReal?: (found: string) => boolean;
}

/** No letter and no digit on either side: hexadecimal checksums hold long runs of digits too. */
const standingAlone = (pattern: string): RegExp => new RegExp(`(?<![0-9A-Za-z])(?:${pattern})(?![0-9A-Za-z])`);

/** The hundred most frequent family names, by the Ministry of Public Security's reports, and the compound ones. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const NAME = `(?:[${FAMILY_NAMES}]|欧阳|司马|上官|诸葛)[一-龥]{1,2}(?![一-龥])`;

const SHAPES: readonly Shape[] = [
  { what: '手机号码', pattern: standingAlone(String.raw`1[3-9]\d{9}`) },
  { what: '身份证号码', pattern: standingAlone(String.raw`\d{17}[\dXx]`), isReal: isIdentityNumber },
  { what: '电子邮箱', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i },
  { what: '填报人姓名', pattern: /填报人员[:：][^\S\n]*(?!填报人\s?\d|填报时间)[一-龥]{2,4}/ },
  { what: '监察员姓名', pattern: /责任廉政监察员[:：]\s*(?!（姓名略）)[一-龥]{2,4}/ },
  {
    what: '责任人姓名',
    pattern: new RegExp(`(?:填报人|责任人|负责人|分管领导|联系人|监督员)(?:姓名)?[:：]\\s*${NAME}`),
  },
];

/** @returns the first of each kind that a text holds */
export function personalDataIn(text: string): readonly PersonalData[] {
  return SHAPES.flatMap(({ what, pattern, isReal = () => true }) => {
    const all = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(([found]) => found);
    const found = all.find(isReal);
    return found === undefined ? [] : [{ what, found }];
  });
}
