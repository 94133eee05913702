import { describe, expect, it, test } from 'vitest';
import { COURSE_BODY } from '../../catalogue/testing/minimal-content.ts';
import { embedsOf, mapEmbeds, slidesOf } from './blocks.ts';
import { parseCourse } from './parse-course.ts';

const errorsOf = (body: string) => parseCourse(body).errors.map(({ line, message }) => `${String(line)} ${message}`);
const inLesson = (text: string) => `<Lesson title="一" minutes="5">\n\n${text}\n\n</Lesson>\n`;
const inSlide = (text: string) => inLesson(`<Slide title="甲">\n\n${text}\n\n<Notes>\n\n讲。\n\n</Notes>\n\n</Slide>`);

test('a course is lessons of blocks, slides among them', () => {
  const { lessons, errors } = parseCourse(COURSE_BODY);
  expect(errors).toEqual([]);
  expect(lessons).toMatchObject([
    {
      title: '第一讲',
      minutes: 10,
      parts: [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: '编者的话，' },
            { kind: 'strong', text: '要紧' },
            { kind: 'text', text: '，见' },
            { kind: 'link', text: '概念', to: '/concepts/lj-c01/' },
            { kind: 'text', text: '。' },
          ],
        },
        { kind: 'embed', embed: { name: 'Entry', attributes: { id: 'GG-R001' } } },
        { kind: 'slide', title: '第一张', notes: [{ kind: 'paragraph' }] },
      ],
    },
  ]);
  expect(slidesOf(lessons)).toHaveLength(1);
  expect(embedsOf(lessons).map(({ embed }) => embed.name)).toEqual(['Entry', 'Finding']);
});

test('embeds are replaced everywhere, in slides too', () => {
  const { lessons } = parseCourse(COURSE_BODY);
  expect(embedsOf(mapEmbeds(lessons, (call) => call.name.length)).map(({ embed }) => embed)).toEqual([5, 7]);
});

describe('a line number and a sentence tell of', () => {
  const faults: [string, string, RegExp][] = [
    ['words outside a lesson', '散落的话', /^1 课程正文的最外层只能是 <Lesson>$/],
    ['a lesson without minutes', '<Lesson title="一">\n\n话\n\n</Lesson>', /^1 <Lesson> 缺少属性 minutes/],
    ['minutes in words', '<Lesson title="一" minutes="十">\n\n话\n\n</Lesson>', /minutes 应是分钟数/],
    ['a slide without notes', inLesson('<Slide title="甲">\n\n话\n\n</Slide>'), /^3 每张幻灯片要有一个 <Notes>/],
    ['an unknown component', inLesson('<Video id="1" />'), /^3 这里不能用 <Video>$/],
    ['an attribute that is missing', inLesson('<Quote source="GG-D1" from="一" />'), /^3 <Quote> 缺少属性 to$/],
    ['an attribute that does not exist', inLesson('<Entry id="GG-R001" size="1" />'), /^3 <Entry> 没有属性 size$/],
    ['a category that does not exist', inLesson('<Category id="risk" />'), /^3 <Category> 的 id：风险类别只能是 power/],
    ['an expression', inLesson('<Entry id={1} />'), /^3 <Entry> 的属性只能写作 名称="文字"$/m],
    ['a link that leads outside', inSlide('[外面](https://example.org)'), /^5 链接只能指向本站/],
    ['a heading of another level', inSlide('## 标题'), /^5 小标题一律用 ###$/],
    ['a list in a list', inSlide('- 一\n  - 二'), /^5 列表的每一项只能写一段话$/],
    ['code', inSlide('`代码`'), /^5 段落里只能用粗体和链接$/],
    ['MDX that cannot be read', '<Lesson', /^1 MDX 语法有误/],
  ];
  it.each(faults)('%s', (_name, body, expected) => {
    expect(errorsOf(body).join('\n')).toMatch(expected);
  });
});
