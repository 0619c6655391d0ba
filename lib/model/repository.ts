/** Where the content is on GitHub, so that a page can link to its source. */

export type Repository = {
  owner: string;
  name: string;
  branch: string;
  /** The content folder in it, without slashes at its ends; empty for the repository root. */
  folder: string;
};

/**
 * `https://github.com/owner/name`, or with `/tree/<branch>/<folder>` if the content is not in `content`.
 * @returns undefined for any other address
 */
export function parseRepository(url: string): Repository | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  const [owner, name, tree, branch = 'main', ...folder] = pathname.split('/').filter(Boolean);
  const isPart = (text: string | undefined) => text !== undefined && /^[\w.-]+$/u.test(text);
  if (protocol !== 'https:' || hostname !== 'github.com' || !isPart(owner) || !isPart(name)) {
    return undefined;
  }
  if (tree !== undefined && tree !== 'tree') return undefined;
  return {
    owner: owner!,
    name: name!.replace(/\.git$/u, ''),
    branch,
    folder: tree ? folder.join('/') : 'content',
  };
}

/** What Vercel says about the repository it builds; null elsewhere. Source: Vercel's "System environment variables". */
export function vercelRepository(
  env: Record<string, string | undefined> = process.env,
): Repository | null {
  const { VERCEL_GIT_REPO_OWNER: owner, VERCEL_GIT_REPO_SLUG: name } = env;
  if (env.VERCEL_GIT_PROVIDER !== 'github' || !owner || !name) return null;
  const written = env.CONTENT_DIR || 'content';
  const folder = written.split('/').filter((part) => part !== '.' && part !== '');
  if (written.startsWith('/') || folder.includes('..')) return null;
  return { owner, name, branch: env.VERCEL_GIT_COMMIT_REF || 'main', folder: folder.join('/') };
}

/** GitHub's editor with a content file open. @param path relative to the content folder */
export function editUrl(repository: Repository, path: string): string {
  return `${base(repository)}/edit/${toPath(repository.branch, repository.folder, path)}`;
}

/** GitHub's editor with a new file in it. */
export function newFileUrl(repository: Repository, path: string, text: string): string {
  const parts = path.split('/');
  const filename = parts.pop()!;
  const query = new URLSearchParams({ filename, value: text });
  return `${base(repository)}/new/${toPath(repository.branch, repository.folder, ...parts)}?${query.toString()}`;
}

function base({ owner, name }: Repository): string {
  return `https://github.com/${owner}/${name}`;
}

function toPath(...parts: string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .map(encodeURIComponent)
    .join('/');
}
