/** Something about a file that a person should know; the move goes on without it. */
export class FileProblem extends Error {}
