import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatFinding } from './check.ts';

/**
 * Runs the content check before Astro reads the content. A build with a finding stops with all findings; Astro by
 * itself would let a dangling reference or a duplicate identifier pass. In development they are only logged, so that
 * an editor sees the page while mending it.
 */
export function contentIntegrity(): AstroIntegration {
  return {
    name: 'content-integrity',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        const { findings, warnings } = checkContent(fileURLToPath(config.root));
        for (const warning of warnings) logger.warn(formatFinding(warning));
        if (findings.length === 0) return;
        for (const finding of findings) logger.error(formatFinding(finding));
        const summary = `内容检查发现 ${String(findings.length)} 处问题，见上`;
        if (process.argv.includes('build')) throw new Error(summary);
        logger.warn(summary);
      },
    },
  };
}
