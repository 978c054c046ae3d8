// Typing that would be lost: the browser asks before it leaves.

const touched = new Set();
document.addEventListener("input", (event) => {
  const form = event.target.closest("form[data-guard]");
  if (form) touched.add(form);
});
document.addEventListener("submit", (event) => touched.delete(event.target));
addEventListener("beforeunload", (event) => {
  if (touched.size > 0) event.preventDefault();
});
