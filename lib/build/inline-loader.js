/**
 * Bundles a module and all its imports into one script, as text to be written into pages: `import script from
 * '…/early/page?inline'`. A loader for Turbopack (`next.config.js`), so it is plain JavaScript.
 */
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { minify } from 'terser';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The language version that all promised browsers understand. */
const TARGET = 'es2022';

/** What terser finds after esbuild is a sixteenth of the script. No function of ours asks for its own `this`. */
const SMALLER = { ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, toplevel: true };

/**
 * @param {string} entry file of the module
 * @returns {Promise<{ text: string, files: string[] }>} the script, without `</script>`, and all files it is made from
 */
export async function bundle(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: ROOT,
    alias: { '@': ROOT },
    bundle: true,
    format: 'iife',
    metafile: true,
    minify: true,
    target: TARGET,
    // Our own settings would change nothing but add a needless "use strict".
    tsconfigRaw: {},
    write: false,
  });
  const files = Object.keys(metafile.inputs).map((file) => ROOT + file);
  const { code = '' } = await minify(outputFiles[0].text, SMALLER);
  return { text: code, files };
}

/** @this {{ resourcePath: string, addDependency: (file: string) => void }} */
export default async function loader() {
  const { text, files } = await bundle(this.resourcePath);
  for (const file of files) this.addDependency(file);
  return `export default ${JSON.stringify(text)};`;
}
