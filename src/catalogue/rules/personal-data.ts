import { personalDataIn } from '../../privacy/personal-data.ts';
import { allEntries } from './entries.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** No natural person can be identified from an entry: role words and （姓名略） stand where names stood. */
export const personalDataIsAbsent: IntegrityRule = (content) =>
  allEntries(content).flatMap(({ file }): Problem[] =>
    personalDataIn(`${JSON.stringify(file.data)}\n${file.body}`).map(({ what, found }) => ({
      file: file.file,
      message: `“${found}”像是${what}；个人信息不得收录，请改为（姓名略）（邮箱略）或填报人编号`,
    })),
  );

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
