import { describe, expect, test } from 'vitest';
import { corrections, suspects } from './spelling.ts';

const of = (piece: string, known: string[]) => suspects(Array.from(piece), (pair) => known.includes(pair));

describe('a suspect', () => {
  test('is part of no pair that stands anywhere', () => {
    expect(of('自由栽量权', ['自由', '量权'])).toEqual([2]);
    expect(of('吃拿卡耍', ['吃拿', '拿卡'])).toEqual([3]);
    expect(of('只问责任制', ['问责', '责任', '任制'])).toEqual([0]);
  });

  test('there is none where all is known, or nothing, or the piece is short', () => {
    expect(of('自由裁量', ['自由', '由裁', '裁量'])).toEqual([]);
    expect(of('自由裁量', [])).toEqual([]);
    expect(of('公章章', ['公章'])).toEqual([]);
  });
});

describe('a correction', () => {
  test('is what stands in that place, the most frequent first', () => {
    expect(corrections(Array.from('自由栽量权'), 2, ['滥用自由裁量权', '自由裁量权，自由度量权'])).toEqual([
      '自由裁量权',
      '自由度量权',
    ]);
  });

  test('is found at the start and at the end', () => {
    expect(corrections(Array.from('守问责任'), 0, ['首问责任制'])).toEqual(['首问责任']);
    expect(corrections(Array.from('首问责壬'), 3, ['首问责任制'])).toEqual(['首问责任']);
  });

  test('does not reach across paragraphs', () => {
    expect(corrections(Array.from('首问责壬'), 3, ['首问责\n任制'])).toEqual([]);
  });
});
