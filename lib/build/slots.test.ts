import { expect, test } from 'vitest';

import { withSlots } from './slots';

test('both stand at the ends, and are never read as patterns', () => {
  const page = '<html><head><title>A</title></head><body><p>B</p></body></html>';
  expect(withSlots(page, '<meta name="a" content="$&">', '<script>1</script>')).toBe(
    '<html><head><title>A</title><meta name="a" content="$&"></head><body><p>B</p><script>1</script></body></html>',
  );
  expect(() => withSlots('<p>', 'a', 'b')).toThrow('a page has no end of its head or body');
});
