/** A call of GitHub's API that has failed for good. Holds nothing of the request. */
export class GitHubError extends Error {
  /** HTTP status; undefined without an answer. */
  readonly status: number | undefined;
  /** Whether GitHub has answered, and said no: another try would get the same answer. */
  readonly isRefusal: boolean;

  constructor(message: string, status: number | undefined, isRefusal: boolean) {
    super(message);
    this.name = 'GitHubError';
    this.status = status;
    this.isRefusal = isRefusal;
  }

  /** The token may not do this. */
  get isForbidden(): boolean {
    return this.isRefusal && (this.status === 401 || this.status === 403);
  }
}
