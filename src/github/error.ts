/** A call of GitHub's API that has failed for good. Holds nothing of the request. */
export class GitHubError extends Error {
  /** HTTP status; undefined without an answer. */
  readonly status: number | undefined;
  /** Whether GitHub has answered, and said no: another try would get the same answer. */
  readonly isRefusal: boolean;
  /** How often it was asked. */
  readonly attempts: number;

  constructor(message: string, status: number | undefined, isRefusal: boolean, attempts = 1) {
    super(message);
    this.name = 'GitHubError';
    this.status = status;
    this.isRefusal = isRefusal;
    this.attempts = attempts;
  }

  /** The same, of a call that was made anew so often. */
  after(attempts: number): GitHubError {
    return new GitHubError(this.message, this.status, this.isRefusal, attempts);
  }

  /** The token may not do this, or may not even know that it is there (404). */
  get isForbidden(): boolean {
    const isAboutToken = this.status === 401 || this.status === 403 || this.status === 404;
    // A locked conversation takes no comment of anybody.
    return this.isRefusal && isAboutToken && !/\blocked\b/i.test(this.message);
  }
}
