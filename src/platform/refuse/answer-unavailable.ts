/** Answers 503 in the shape of Strapi's errors; thrown, one from 500 on would lose its message. */
export const answerUnavailable = (context: { status: number; body: unknown }, message: string): void => {
  context.status = 503;
  context.body = {
    data: null,
    error: { status: 503, name: 'ServiceUnavailableError', message, details: {} },
  };
};
