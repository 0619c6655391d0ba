/** Files of the build, fetched when they are needed. */

/** A later build has replaced the file: to try again, start with the index that names it. */
export class ReplacedError extends Error {}

/** @throws ReplacedError if the file no longer exists; another error without a connection */
export async function fetchFile(path: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(path, init);
  if (answer.status === 404) throw new ReplacedError(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
