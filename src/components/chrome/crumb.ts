/** A step on the way from the home page. */
export interface Crumb {
  readonly label: string;
  /** Without the base. */
  readonly path: string;
}
