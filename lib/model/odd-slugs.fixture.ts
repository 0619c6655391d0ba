/** Slugs of what Next.js, servers, file systems and addresses each have a meaning for. */
import fc from 'fast-check';

const piece = fc.oneof(
  fc.constantFrom(
    ...'. .. % %2F %25 / \\ ? # & + ~ : * | < > " [ ] [slug] [...a] ( ) (.) @ $ ! = ;'.split(' '),
  ),
  fc.constantFrom(
    ' ',
    '\u00a0',
    '\u200b',
    '\u0000',
    '\u001f',
    '\ud800',
    '\udc00',
    '\ufffe',
    'é',
    'e\u0301',
    '潮',
    '🦀',
  ),
  fc.constantFrom(
    'con',
    'NUL',
    'aux',
    'com1',
    'index',
    '404',
    'page',
    'x'.repeat(60),
    '潮'.repeat(30),
  ),
  fc.constantFrom(
    '.md',
    '.json',
    '.rsc',
    '.html',
    '.meta',
    '.body',
    '.segments',
    '.segment',
    '.vtt',
    '.txt',
    '.png',
    '.xml',
  ),
  fc.string({ maxLength: 3, unit: 'binary' }),
);

export const oddSlug = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));
