/**
 * Scores an answer by the rules of MDN's HTTP Observatory, as far as they concern what a site without cookies sends. The
 * rules: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */

/** Names in lower case. */
type Headers = Record<string, string>;

/** Points by test; the whole starts at 100. */
export type Score = { points: Record<string, number>; score: number };

const SIX_MONTHS = 15_768_000;
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const BROAD = ['*', 'http:', 'https:', 'ftp:'];

/** @param html of a page; scripts of other sites in it would cost points */
export function score(headers: Headers, html = ''): Score {
  const policy = parsePolicy(headers['content-security-policy'] ?? '');
  const points = {
    policy: scorePolicy(policy),
    frames: policy.has('frame-ancestors') || 'x-frame-options' in headers ? 5 : -20,
    types: headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    referrer: PRIVATE.includes(headers['referrer-policy'] ?? '') ? 5 : 0,
    transport: maxAge(headers['strict-transport-security']) >= SIX_MONTHS ? 0 : -20,
    resources: /^same-(?:origin|site)$/u.test(headers['cross-origin-resource-policy'] ?? '')
      ? 10
      : 0,
    sharing: 'access-control-allow-credentials' in headers ? -50 : 0,
    scripts: /<script[^>]+src="(?:https?:)?\/\//u.test(html) ? -5 : 0,
  };
  const [gains, losses] = [Math.max, Math.min].map((pick) =>
    Object.values(points).reduce((sum, point) => sum + pick(point, 0), 0),
  ) as [number, number];
  // What is gained only counts for those who lose little.
  return { points, score: 100 + losses + (100 + losses >= 90 ? gains : 0) };
}

function scorePolicy(policy: Map<string, string[]>): number {
  if (policy.size === 0) return -25;
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const [scripts, styles] = [
    withoutOverruled(sourcesOf('script-src')),
    withoutOverruled(sourcesOf('style-src')),
  ];
  const isUnsafe = (source: string) => [...BROAD, "'unsafe-inline'", 'data:'].includes(source);
  if (scripts.some(isUnsafe) || sourcesOf('object-src').some((source) => BROAD.includes(source)))
    return -20;
  if ([...policy].some(([, sources]) => sources.some((source) => source.startsWith('http:'))))
    return -20;
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
  if (styles.some(isUnsafe)) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

/** Beside a hash or a nonce, `'unsafe-inline'` has no effect. */
function withoutOverruled(sources: string[]): string[] {
  const isExact = sources.some((source) => /^'(?:sha\d+|nonce)-/u.test(source));
  return isExact ? sources.filter((source) => source !== "'unsafe-inline'") : sources;
}

/** @throws if a directive is there twice, which makes the policy invalid */
function parsePolicy(text: string): Map<string, string[]> {
  const policy = new Map<string, string[]>();
  for (const directive of text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [name = '', ...sources] = directive.split(/\s+/u);
    if (policy.has(name)) throw new Error(`${name} is in the policy twice`);
    policy.set(name, sources);
  }
  return policy;
}

function maxAge(header = ''): number {
  return Number(/max-age=(\d+)/u.exec(header)?.[1] ?? 0);
}
