import { columnFor } from '../../forms/lookup/cells.ts';
import { openSample } from '../sample/open-sample.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Dialog } from './dialog.tsx';
import { useClose } from './use-close.ts';

/** Ten lines, and something to try them on. */
export function HelpDialog() {
  const workbench = useWorkbench();
  const close = useClose();
  const hasSample = workbench.outline.groups.some(({ columns, fixed }) => !fixed && columnFor(columns, 'risk'));
  return (
    <Dialog title="怎样用" onClose={close}>
      <ol class="wb-help">
        <li>点一个格子就可以写。写下的内容自动存在这个浏览器里，不会发到别处。</li>
        <li>在“风险点名称”里打两个字，下面列出标准风险点：按 ↓ 选，回车填入；不选就照常写自己的。</li>
        <li>填入后编号留在格子下面。点编号看标准表述、等级和措施；改过的字句会标出来，可以恢复原文。</li>
        <li>等级从不自动填。“本行”里写明按尺度对照应是哪一级和理由，由您决定。</li>
        <li>每个风险点一行：Alt+回车加一行，Alt+↑、Alt+↓ 移动；行边的按钮可以复制、删去。</li>
        <li>从 Excel 或 Word 复制一片格子，贴到一个格子里，会依次铺开。</li>
        <li>Ctrl+Z 撤销，Ctrl+Y 重做。</li>
        <li>格子下面的“待填”“必须改”“应当看”“提示”是边写边查的结果，点开看怎样改。</li>
        <li>“导出”得到 Word、Excel 或 JSON，“打印”印出的就是这张表；“导入”读回这些文件，也读手工填好的 Word 表。</li>
        <li>同一张表可以有几份草稿，在“草稿”里改名、复制、删去。换电脑之前先导出 JSON。</li>
      </ol>
      {hasSample && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              close();
              void openSample(workbench);
            }}
          >
            打开样例试试
          </button>{' '}
          <span class="aside">样例是另一份草稿，用目录里的条目拼成，不影响正在填的。</span>
        </p>
      )}
    </Dialog>
  );
}
