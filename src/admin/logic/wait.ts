/** Fulfilled after so many milliseconds; without any, when what the page has to do now is done. */
export const wait = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
