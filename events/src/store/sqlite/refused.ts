/** The folder cannot be a store's, for the reason that the one sentence gives; nothing was changed in it. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}
