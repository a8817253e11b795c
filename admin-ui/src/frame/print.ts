/** Prints only the parts of the page that are marked to be printed on their own (`data-printed`). */
export function printMarked(): void {
  document.body.dataset.printing = 'marked';
  window.print();
  delete document.body.dataset.printing;
}
