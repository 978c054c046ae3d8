// The desk by keyboard. Every page works without this file; it only saves steps.

const SWITCH = "factdesk.keys";
const editable = "input, textarea, select, [contenteditable]";

/* Dialogs: modal where the popover would only float */
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-dialog]");
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (dialog) {
    event.preventDefault();
    // A dialog that is also a popover must not be shown as both
    dialog.removeAttribute("popover");
    dialog.showModal();
    return;
  }
  const closer = event.target.closest("[data-close]");
  if (closer) {
    event.preventDefault();
    closer.closest("dialog").close();
    return;
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

/* Keys */
const keysAreOn = () => localStorage.getItem(SWITCH) !== "off";

function showKeysSwitch() {
  const line = document.querySelector("[data-keys-switch]");
  if (!line) return;
  const box = line.querySelector("input");
  line.hidden = false;
  box.checked = keysAreOn();
  box.addEventListener("change", () => {
    localStorage.setItem(SWITCH, box.checked ? "on" : "off");
    document.documentElement.toggleAttribute("data-keys-off", !box.checked);
  });
  document.documentElement.toggleAttribute("data-keys-off", !keysAreOn());
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return closeMenus();
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!keysAreOn() || document.querySelector("dialog[open]")) return;
  if (event.target.closest(editable)) return;

  const openMenu = document.querySelector("details.menu[open]");
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (step) {
    // Elsewhere on the page the arrows scroll, as everywhere
    const ours = openMenu || event.key.length === 1 || list?.contains(event.target);
    if (!ours || !(openMenu || candidates.length)) return;
    event.preventDefault();
    if (openMenu) moveInMenu(openMenu, step);
    else take(candidates[nextIndex(step)]);
    return;
  }
  const place = candidates.find((one) => one.classList.contains("is-current"));
  const key = CSS.escape(event.key.toLowerCase());
  const target = place?.querySelector(`[data-key="${key}" i]`) ?? alone(key);
  if (!target) return;
  event.preventDefault();
  target.click();
  if (target.matches("summary")) target.nextElementSibling.querySelector("a, button")?.focus();
});

/** The one thing on the page with this key that does not belong to a candidate. */
function alone(key) {
  return [...document.querySelectorAll(`[data-key="${key}" i]`)].find((one) => !one.closest(".candidate"));
}

function closeMenus() {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
}

function moveInMenu(menu, step) {
  const items = [...menu.querySelectorAll(".menu-item")];
  const at = items.indexOf(document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}

/* The article: the list moves the text, and the other way round */
const list = document.querySelector(".candidates");
const candidates = [...(list?.querySelectorAll(".candidate") ?? [])];
const marksOf = (id) => document.querySelectorAll(`.mark[data-candidate="${CSS.escape(id)}"]`);

function nextIndex(step) {
  const at = candidates.findIndex((one) => one.classList.contains("is-current"));
  return at < 0 ? 0 : Math.min(candidates.length - 1, Math.max(0, at + step));
}

function take(candidate, { focus = true, move = true } = {}) {
  if (candidate.classList.contains("is-current") && candidate.contains(document.activeElement)) return;
  for (const other of document.querySelectorAll(".candidate.is-current, .mark.is-current")) {
    other.classList.remove("is-current");
    other.removeAttribute("aria-current");
  }
  candidate.classList.add("is-current");
  candidate.setAttribute("aria-current", "true");
  if (focus) candidate.focus({ preventScroll: true });
  if (move) reveal(candidate);
  const marks = marksOf(candidate.dataset.candidate);
  for (const mark of marks) mark.classList.add("is-current");
  if (move && marks[0]) reveal(marks[0]);
}

/** Scrolls only when the thing is out of sight, so that the page stands still while it can. */
function reveal(element) {
  const box = element.getBoundingClientRect();
  if (box.top >= 60 && box.bottom <= innerHeight - 20) return;
  element.scrollIntoView({ block: "center", behavior: "instant" });
}

function startArticle() {
  if (!list) return;
  list.dataset.live = "";
  list.addEventListener("focusin", (event) => take(event.target.closest(".candidate"), { focus: false }));
  document.addEventListener("click", (event) => {
    const mark = event.target.closest(".mark[data-candidate]");
    const inList = event.target.closest(".candidate");
    if (mark && getSelection().isCollapsed) {
      const candidate = candidates.find((one) => one.dataset.candidate === mark.dataset.candidate);
      if (candidate) take(candidate);
    } else if (inList) {
      if (event.target.closest(".candidate-statement a")) event.preventDefault();
      take(inList, { focus: !event.target.closest("button, summary, input, a:not(.candidate-statement a)") });
    }
  });
  const asked = location.hash.match(/^#(?:candidate|mark)-(.+)$/)?.[1];
  const open = (one) => !one.matches(".is-accepted, .is-dismissed");
  const first = candidates.find((one) => one.dataset.candidate === asked) ?? candidates.find(open);
  // A page that was just opened stands at its top, unless its address names a candidate
  if (first) take(first, { focus: Boolean(asked), move: Boolean(asked) });
}

/* From a selection to a span of the article, in UTF-16 units as the server counts them */
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
    form.hidden = false;
    form.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
}

/* Typing that would be lost */
function startGuard() {
  const touched = new Set();
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-guard]");
    if (form) touched.add(form);
  });
  document.addEventListener("submit", (event) => touched.delete(event.target));
  addEventListener("beforeunload", (event) => {
    if (touched.size > 0) event.preventDefault();
  });
}

showKeysSwitch();
startArticle();
startSpans();
startGuard();
document.querySelector("[data-focus]")?.focus();
