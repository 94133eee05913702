import { timeInWords } from '../drafts/draft.ts';
import type { Start } from './start.ts';

/** Drafts of this form that one can go on with. */
export function Chooser({ choice }: { readonly choice: Extract<Start, { kind: 'choose' }> }) {
  const { drafts, missing, begin } = choice;
  return (
    <section class="wb-chooser" aria-labelledby="wb-chooser">
      {missing && <p class="wb-notice">没有找到这份草稿：它可能已经删去，或者存在另一台电脑、另一个浏览器里。</p>}
      <h2 id="wb-chooser">{drafts.length > 0 ? '接着填哪一份' : '重新填一份'}</h2>
      <ul class="rows">
        {drafts.map(({ id, name, updatedAt, sample }) => (
          <li key={id}>
            <a href={`#draft=${id}`}>{name}</a>
            <p class="aside">
              最后改于 {timeInWords(updatedAt)}
              {sample === true && ' · 样例'}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={begin}>
          填一份新的
        </button>
      </p>
    </section>
  );
}
