/** Files of the build, asked for when they are needed. */

/** A later build has replaced the file: whoever asks again begins with the index that names it. */
export class ReplacedError extends Error {}

/** @throws ReplacedError where there is no such file any more; another without a connection */
export async function fetchFile(path: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(path, init);
  if (answer.status === 404) throw new ReplacedError(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
