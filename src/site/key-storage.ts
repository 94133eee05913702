/** What is kept in the browser by key: `localStorage`, or a stand-in of a test. */
export type KeyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
