import { expect, it } from 'vitest';
import { uuidV5 } from './uuid-v5.ts';

it('is the UUID that RFC 9562 gives for its example', () => {
  // Appendix A.4: www.example.com in the namespace of DNS names.
  expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
