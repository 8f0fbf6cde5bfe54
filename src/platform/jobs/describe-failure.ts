/**
 * What kind of error it was: its name, and its code if it has one. Its message is left out: that of a refusal or of a
 * failed query quotes titles and slugs, and a log is read by more people than an embargoed release.
 *
 * @example describeFailure(error) // "ValidationError", "Error ECONNREFUSED", "error 23505"
 */
export const describeFailure = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
};
