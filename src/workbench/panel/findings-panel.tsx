import type { Finding } from '../../forms/checks/types.ts';
import { findingId, findingsInWords, SEVERITIES, SEVERITY_WORDS } from '../findings/words.ts';
import { Icon } from '../chrome/icon.tsx';
import { siteBase } from '../../search/show/site-base.ts';
import { Asides } from './asides.tsx';
import { useWorkbench } from '../state/workbench.ts';

/** What was found, the gravest first: where it is, what to do, and a button that does it where one can. */
export function FindingsPanel() {
  const { findings } = useWorkbench();
  return (
    <>
      <p>{findingsInWords(findings.value)}</p>
      {SEVERITIES.map((severity) => {
        const listed = findings.value.filter((finding) => finding.severity === severity);
        if (listed.length === 0) return null;
        const { word, icon } = SEVERITY_WORDS[severity];
        return (
          <section key={severity}>
            <h2 class="wb-panel-title wb-severity" data-severity={severity}>
              <Icon name={icon} />
              {word} {listed.length}
            </h2>
            <ul class="wb-findings">
              {listed.map((finding, index) => (
                <FindingItem key={`${findingId(finding)} ${String(index)}`} finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
      <Asides />
    </>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { document, goTo, change } = useWorkbench();
  const { rule, place, where, message, fix } = finding;
  return (
    <li id={findingId(finding)} tabIndex={-1}>
      <p>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            goTo(place);
          }}
        >
          {where}
        </button>
      </p>
      <p>{message}</p>
      <p class="wb-actions">
        {fix && !document.locked.value && (
          <button
            type="button"
            class="button"
            onClick={() => change(fix.edit, { place, focus: place, say: `${fix.label}：已改好，可以撤销` })}
          >
            {fix.label}
          </button>
        )}
        <a href={`${siteBase()}forms/rules/${rule.toLowerCase()}/`} target="_blank" rel="noopener">
          为什么<span class="visually-hidden">：{message}（在新窗口打开）</span>
        </a>
      </p>
    </li>
  );
}
