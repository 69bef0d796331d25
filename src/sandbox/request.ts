/** One HTTP request, parsed. */
export interface SandboxRequest {
  /** Upper case. */
  method: string;
  /** As sent, percent-encoded, without the query. */
  path: string;
  query: URLSearchParams;
  /** The body, `application/x-www-form-urlencoded`; empty if there is none. */
  form: URLSearchParams;
  /** The `Authorization` header. */
  authorization?: string;
  /** Origin for `url` and `next_page_url`, without a trailing slash. */
  baseUrl: string;
}

export interface SandboxResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** JSON; empty for a 204. */
  body: string;
}
