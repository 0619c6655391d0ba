/** The last commit of a folder in a git checkout. Used by `committed.ts`. */
import { spawnSync } from 'node:child_process';

/** How long to wait for an answer, in milliseconds. */
const PATIENCE = 10_000;
/** Within a hook, these name the repository of the commit, which may not be that of the content. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'] as const;
const MOST_BYTES = 256 * 1024 * 1024;

/** Paths are relative to the folder, with forward slashes. */
export type LastCommit = {
  files: string[];
  /** Files of the commit that were changed, deleted or renamed since. */
  changed: string[];
  /** Texts by path, if they are UTF-8. */
  read: (files: string[]) => Map<string, string>;
};

/** Undefined if there is no git, no commit, or no change since; never an error. @param folder absolute */
export function readLastCommit(folder: string): LastCommit | undefined {
  const list = '--name-only --no-renames --no-ext-diff --diff-filter=DMT --relative -z'.split(' ');
  const changed = entriesOf(ask(folder, ['diff', ...list, 'HEAD', '--', '.']));
  if (changed.length === 0) return undefined;
  // `100644 blob <id>`, a tab, and the path.
  const ids = new Map(
    entriesOf(ask(folder, ['ls-tree', '-r', '-z', 'HEAD'])).map((entry) => {
      const tab = entry.indexOf('\t');
      return [entry.slice(tab + 1), entry.slice(0, tab).split(' ')[2]!];
    }),
  );
  const read = (files: string[]) => {
    const known = files.filter((path) => ids.has(path));
    const input = known.map((path) => `${ids.get(path)}\n`).join('');
    const texts = toTexts(ask(folder, ['cat-file', '--batch'], input));
    return new Map(
      known.flatMap((path, index) => {
        const text = texts[index];
        return text === undefined ? [] : [[path, text] as const];
      }),
    );
  };
  return { files: [...ids.keys()], changed, read };
}

/** What git prints; empty if it fails. It neither fetches nor writes. */
function ask(folder: string, args: string[], input = ''): Buffer {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
  for (const name of OF_HOOKS) delete env[name];
  const { status, stdout } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: folder,
    env,
    input,
    timeout: PATIENCE,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : Buffer.alloc(0);
}

function entriesOf(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
}

/** Repeatedly reads `<id> blob <bytes>`, a line end, that many bytes and a line end. */
function toTexts(output: Buffer): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    const size = Number(output.toString('utf8', at, end).split(' ')[2]);
    at = end + 1;
    if (Number.isNaN(size)) {
      texts.push(undefined);
      continue;
    }
    texts.push(toText(output.subarray(at, at + size)));
    at += size + 1;
  }
  return texts;
}

function toText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
