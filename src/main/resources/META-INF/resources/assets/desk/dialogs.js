// Dialogs: modal where the popover would only float. Menus: one open at a time.

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-dialog]");
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (dialog) {
    event.preventDefault();
    // A dialog that is also a popover must not be shown as both
    dialog.removeAttribute("popover");
    dialog.showModal();
    // Where there is something to fill in, start there rather than on the button that closes
    dialog.querySelector("form :is(input:not([type=hidden]), select, textarea)")?.focus();
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
