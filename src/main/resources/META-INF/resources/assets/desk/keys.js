// Keys press what stands on the page with the same data-key; each of them has a button or a link.

import { candidates, current, list, nextIndex, take } from "./candidates.js";

const SWITCH = "factdesk.keys";
const editable = "input, textarea, select, [contenteditable]";

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
  const key = CSS.escape(event.key.toLowerCase());
  const target = current()?.querySelector(`[data-key="${key}" i]`) ?? alone(key);
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

showKeysSwitch();
