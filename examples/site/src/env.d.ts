declare namespace App {
  interface Locals {
    /** The language of the address. */
    language: import('./languages').Language;
    /** The path below the language, as the newsroom knows it. */
    path: string;
    /** A page that nobody may keep, and no search engine may list. */
    isPrivate?: boolean;
    /** Those that allow how the page looks. */
    headers?: Readonly<Record<string, string>>;
  }
}
