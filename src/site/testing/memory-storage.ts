import type { KeyStorage } from '../key-storage.ts';

/** A storage with one place, whatever the key. @param value what lies there */
export function memoryStorage(value: string | null = null): KeyStorage & { value: string | null } {
  return {
    value,
    getItem() {
      return this.value;
    },
    setItem(_key, next) {
      this.value = next;
    },
    removeItem() {
      this.value = null;
    },
  };
}
