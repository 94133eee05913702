/** Made by `pdf-integration.ts`. */
declare module 'virtual:lianjing-pdf' {
  /** Whether this build makes PDF files of the publications. */
  export const PDF_IS_MADE: boolean;
}
