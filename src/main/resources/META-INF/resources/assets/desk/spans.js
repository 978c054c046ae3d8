// From a selection to a span of the article, in UTF-16 units as the server counts them.

function offsetOf(text, node, offset) {
  const point = document.createRange();
  point.setStart(node, offset);
  point.collapse(true);
  let last = null;
  for (const piece of text.querySelectorAll("[data-start]")) {
    const range = document.createRange();
    range.selectNodeContents(piece);
    if (range.comparePoint(node, offset) < 0) return { before: last, after: Number(piece.dataset.start) };
    const start = Number(piece.dataset.start);
    if (range.comparePoint(node, offset) === 0) {
      range.setEnd(node, offset);
      const exact = start + range.toString().length;
      return { before: exact, after: exact };
    }
    last = start + piece.textContent.length;
  }
  return { before: last, after: last };
}

/** The character of the article at an offset; what stands between two pieces is space. */
function characterAt(text, offset) {
  for (const piece of text.querySelectorAll("[data-start]")) {
    const within = offset - Number(piece.dataset.start);
    if (within >= 0 && within < piece.textContent.length) return piece.textContent[within];
  }
  return " ";
}

function spanOf(text, selection) {
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(text)) return null;
  let start = offsetOf(text, range.startContainer, range.startOffset).after;
  let end = offsetOf(text, range.endContainer, range.endOffset).before;
  if (start === null || end === null) return null;
  // A double click takes the space after the word along
  while (start < end && characterAt(text, start).trim() === "") start++;
  while (end > start && characterAt(text, end - 1).trim() === "") end--;
  if (end <= start) return null;
  let words = "";
  for (let at = start; at < end; at++) words += characterAt(text, at);
  return { start, end, words: words.replace(/\s+/g, " ") };
}

const openingMarks = [..."\"“„«‹‘‚「『»"];

/** Puts words into a field that holds nothing, or still what was put there before. */
function propose(field, words) {
  if (field.value.trim() !== "" && field.value !== field.dataset.proposed) return;
  field.value = words;
  field.dataset.proposed = field.value;
}

function startSpans() {
  const text = document.querySelector("[data-article-text]");
  const form = document.querySelector("[data-span-form]");
  if (!text || !form) return;
  document.addEventListener("pointerup", () => setTimeout(offer));
  document.addEventListener("keyup", (event) => event.shiftKey && offer());
  text.addEventListener("click", (event) => {
    const pick = event.target.closest(".pick");
    const sentence = pick?.previousElementSibling;
    if (!sentence?.matches("[data-start]")) return;
    event.preventDefault();
    getSelection().selectAllChildren(sentence);
    offer();
    form.querySelector("input:not([type=hidden]), textarea")?.focus();
  });

  function offer() {
    const span = spanOf(text, getSelection());
    if (!span) return;
    form.elements.start.value = span.start;
    form.elements.end.value = span.end;
    form.querySelector("[data-span-quotation]").textContent = span.words;
    propose(form.elements.statement, span.words);
    form.elements.ownWords.checked = [span.start - 1, span.start].some((at) => openingMarks.includes(characterAt(text, at)));
    form.hidden = false;
    form.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
}

startSpans();
