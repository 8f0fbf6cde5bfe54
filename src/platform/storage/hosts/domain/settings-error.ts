/** A setting that does not say what it has to; the message is for the person at the terminal. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
