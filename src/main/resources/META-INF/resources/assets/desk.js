// The desk by keyboard. Every page works without script; it only saves steps.

import "./desk/dialogs.js";
import "./desk/candidates.js";
import "./desk/keys.js";
import "./desk/spans.js";
import "./desk/guard.js";

document.querySelector("[data-focus]")?.focus();
