/** One HTTP request, parsed. */
export interface SandboxRequest {
  /** Upper case. */
  method: string;
  /** As sent, percent-encoded, without the query. */
  path: string;
  query: URLSearchParams;
  /** The body, `application/x-www-form-urlencoded`; empty where there is none. */
  form: URLSearchParams;
  /** The `Authorization` header. */
  authorization?: string;
  /** Origin for `url` and `next_page_url`, without a slash at its end. */
  baseUrl: string;
}

export interface SandboxResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** JSON; empty with 204. */
  body: string;
}
