/** A call of GitHub's API that has failed for good. Holds nothing of the request. */
export class GitHubError extends Error {
  /** HTTP status; undefined without an answer. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined) {
    super(message);
    this.name = 'GitHubError';
    this.status = status;
  }

  /** The token may not do this. */
  get isForbidden(): boolean {
    return this.status === 401 || this.status === 403;
  }
}
