import { useState } from 'preact/hooks';
import { formatsOf } from '../../forms/files/index.ts';
import type { ExportOptions, FileFormat } from '../../forms/files/types.ts';
import { saveFile } from '../../site/save-file.ts';
import { Dialog } from '../chrome/dialog.tsx';
import { useClose } from '../chrome/use-close.ts';
import { useWorkbench } from '../state/workbench.ts';

const FORMATS: Readonly<Record<FileFormat, { readonly label: string; readonly about: string }>> = {
  docx: { label: '导出 Word', about: '与印发的表格一样，可以继续改、盖章、上报。' },
  xlsx: { label: '导出 Excel', about: '一行一条，便于汇总。' },
  json: { label: '导出 JSON', about: '原样保存，换电脑时在“导入”里读回，一字不差。' },
};

const IDENTIFIERS: readonly { readonly value: ExportOptions['identifiers']; readonly label: string }[] = [
  { value: 'hidden', label: '藏起来：看不见，导入时还能认出' },
  { value: 'column', label: '加在最后一栏' },
  { value: 'none', label: '不带' },
];

/** Out of the browser, as a file that the person saves. */
export function ExportDialog() {
  const { data, document, session, say } = useWorkbench();
  const close = useClose();
  const [identifiers, setIdentifiers] = useState<ExportOptions['identifiers']>('hidden');
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (format: FileFormat): Promise<void> => {
    setBusy(true);
    setStatus('正在生成文件');
    try {
      const { exportFile } = await import('../../forms/files/index.ts');
      const file = await exportFile(format, data.form, document.filled.value, { identifiers });
      const name = session.head.value.sample === true ? `样例_${file.name}` : file.name;
      saveFile(new Blob([file.bytes], { type: file.type }), name);
      session.exported();
      setStatus(`已生成 ${name}，在浏览器的下载里`);
      say(`已生成 ${name}`);
    } catch {
      setStatus('文件没有生成：需要的程序没有读到。请检查网络后再试，草稿没有动。');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title="导出" onClose={close}>
      <fieldset class="wb-grades">
        <legend>标准风险点的编号（JSON 总是带着）</legend>
        {IDENTIFIERS.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="identifiers"
              checked={identifiers === value}
              onChange={() => {
                setIdentifiers(value);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <ul class="wb-exports">
        {formatsOf(data.form).map((format) => (
          <li key={format}>
            <button type="button" class="button" disabled={busy} onClick={() => void save(format)}>
              {FORMATS[format].label}
            </button>
            <span class="aside">{FORMATS[format].about}</span>
          </li>
        ))}
      </ul>
      <p role="status">{status}</p>
    </Dialog>
  );
}
