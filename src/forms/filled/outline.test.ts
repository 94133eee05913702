import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../integrity/read-content.ts';
import { outlineOf } from './outline.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const forms = readContent(root).content.forms.map(({ data }) => data);
const outline = (id: string) => {
  const form = forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(id);
  return outlineOf(form);
};
const ids = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id);

describe('the outline of a form', () => {
  it('has a group for each category, with the columns that are written', () => {
    const { groups, fields } = outline('ES19-F1');
    expect(ids(groups)).toEqual(['power', 'institution', 'environment', 'conduct', 'other']);
    expect(groups[0]).toMatchObject({ label: '权力运行', printed: 1 });
    expect(ids(groups[0]?.columns)).toEqual(['risk', 'manifestation', 'grade']);
    expect(fields.map(({ id, place }) => `${id} ${place}`)).toEqual([
      'filler header',
      'filledAt header',
      'opinion inside',
      'signature inside',
      'reviewedAt inside',
    ]);
  });

  it('has one group for a ledger, whose numbers are not written', () => {
    const [group, ...others] = outline('ES19-F6').groups;
    expect(others).toEqual([]);
    expect(group).toMatchObject({ id: 'rows', label: '', printed: 8 });
    expect(ids(group?.columns)).not.toContain('seq');
  });

  it('has lead rows, and nested columns one by one', () => {
    expect(outline('ES19-F2').fields[2]).toEqual({ id: 'duties', label: '职能职责', type: 'longtext', place: 'lead' });
    expect(ids(outline('ES19-F3').groups[0]?.columns)).toContain('workplace');
  });

  it('has the name of a person once for all rows', () => {
    const [group] = outline('GT-F1').groups;
    expect(ids(group?.shared)).toEqual(['name']);
    expect(ids(group?.columns)).toEqual(['risk', 'manifestation', 'cause', 'grade', 'measures']);
  });

  it('has rows that the form prints', () => {
    const { groups } = outline('GT-F4');
    expect(ids(groups)).toEqual(['found', 'rectification']);
    expect(groups[0]).toMatchObject({ fixed: [{ key: 'found', label: '' }], printed: 1 });
    expect(groups[1]?.fixed).toEqual([
      { key: 'rectified', label: '已整改数' },
      { key: 'pending', label: '未整改数' },
    ]);
  });

  it('has the points of a report as groups', () => {
    const { groups, fields } = outline('GR-F1');
    expect(groups.map(({ id, columns }) => [id, ids(columns)])).toEqual([
      ['risks', ['text', 'grade']],
      ['measures', ['text']],
    ]);
    expect(ids(fields)).toContain('signature');
  });

  it('of filling notes is empty', () => {
    expect(outline('GT-F5')).toEqual({ fields: [], groups: [] });
  });
});
