// The article: moving in the list of candidates moves the text, and the other way round.

export const list = document.querySelector(".candidates");
export const candidates = [...(list?.querySelectorAll(".candidate") ?? [])];
const marksOf = (id) => document.querySelectorAll(`.mark[data-candidate="${CSS.escape(id)}"]`);

export const current = () => candidates.find((one) => one.classList.contains("is-current"));

export function nextIndex(step) {
  const at = candidates.indexOf(current());
  return at < 0 ? 0 : Math.min(candidates.length - 1, Math.max(0, at + step));
}

export function take(candidate, { focus = true, move = true } = {}) {
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
  // By keyboard only: a page that moves while the pointer is down loses the click
  list.addEventListener("focusin", (event) => {
    if (event.target.matches(":focus-visible")) take(event.target.closest(".candidate"), { focus: false });
  });
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

startArticle();
