import { z } from 'zod';
import { text } from './common.ts';

/** A telephone of an office: nothing that could be a person's own mobile number. */
export const officeTelephone = text
  .regex(/^[\d\-－()（）+ 转]{3,30}$/, { error: '电话只能由数字、短横、括号和“转”组成，如 0771-1234567 转 8' })
  .refine((value) => !/(?<!\d)1[3-9]\d{9}(?!\d)/.test(value), { error: '像是个人手机号码；请写办公电话' });

/**
 * Who runs the site (`vocabularies/site.yaml`). Every field is optional: what the installing office has not set is
 * absent from the pages, never guessed.
 */
export const siteSchema = z.strictObject({
  name: text.optional().describe('网站名称：页面元数据 SiteName、页脚。'),
  domain: text
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: '域名应形如 ggzy.example.gov.cn，不带 https:// 和路径' })
    .optional()
    .describe('网站域名：页面元数据 SiteDomain。不写就取构建时的 SITE。'),
  identificationCode: z
    .string()
    .regex(/^(?:\d{10}|bm\d{8})$/, { error: '政府网站标识码是十位：十个数字，或 bm 加八个数字（数字要加引号）' })
    .optional()
    .describe('政府网站标识码：页面元数据 SiteIDCode。'),
  organiser: text.optional().describe('主办单位。'),
  icp: text.regex(/ICP备/, { error: 'ICP 备案号应含“ICP备”' }).optional().describe('ICP 备案号。'),
  publicSecurity: z
    .strictObject({
      text: text.regex(/公网安备/, { error: '公安备案号应含“公网安备”' }).describe('公安备案号，如所发。'),
      code: z
        .string()
        .regex(/^\d{14}$/, { error: '是十四位数字（要加引号）' })
        .describe('备案号中的数字。'),
    })
    .optional()
    .describe('公安联网备案。'),
  contact: z
    .strictObject({
      telephone: officeTelephone.optional().describe('联系电话。'),
      address: text.optional().describe('通信地址。'),
      hours: text.optional().describe('办公时间。'),
    })
    .optional()
    .describe('联系方式。'),
  disclosure: z
    .strictObject({
      office: text.optional().describe('责任部门。'),
      telephone: officeTelephone.optional().describe('监督电话。'),
    })
    .optional()
    .describe('公开事项共有的责任部门和监督电话；某一项另有规定的写在那一项里。'),
});

export type SiteData = z.infer<typeof siteSchema>;
