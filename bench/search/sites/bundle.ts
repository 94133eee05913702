import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * @param name of a script in `clients/`
 * @returns the script with what it imports, minified as a site would be
 */
export async function bundleClient(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome110',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(`../clients/${name}.ts`, import.meta.url)) },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error(`Vite made no bundle of ${name}.`);
  return output.output[0].code;
}
