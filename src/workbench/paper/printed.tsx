/** A printed label, in the lines in which it was printed. */
export function Printed({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} class="label-line">
          {line}
        </span>
      ))}
    </>
  );
}
