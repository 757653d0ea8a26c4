/* Queue screens by keyboard: one key for each outcome, Ctrl+Enter saves, Escape leaves a field. Without it the form works by mouse.
   A key held down counts once: the next customer must not get the verdict of the one before. */
(function () {
  "use strict";

  function ready(run) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", run);
    } else {
      run();
    }
  }

  function typing(target) {
    return target.tagName === "TEXTAREA" || target.tagName === "SELECT"
        || (target.tagName === "INPUT" && target.type !== "radio" && target.type !== "submit" && target.type !== "button");
  }

  function submit(form) {
    if (form.requestSubmit) {
      form.requestSubmit();
    } else {
      form.submit();
    }
  }

  function choose(button, form, buttons) {
    var radio = form.querySelector('input[type="radio"][value="' + button.getAttribute("data-verdict") + '"]');
    var comments = form.querySelector('textarea[name="comments"]');
    if (!radio) {
      return;
    }
    radio.checked = true;
    Array.prototype.forEach.call(buttons, function (other) {
      other.setAttribute("aria-pressed", other === button ? "true" : "false");
    });
    if (button.getAttribute("data-comment") === "required" && comments && comments.value.trim() === "") {
      comments.setAttribute("required", "required");
      comments.focus();
    } else {
      submit(form);
    }
  }

  function bind(group) {
    var form = document.forms[group.getAttribute("data-form")];
    var buttons = group.querySelectorAll("button[data-verdict]");
    if (!form) {
      return;
    }
    var radio = form.querySelector('input[type="radio"]');
    var row = radio && radio.closest("tr");
    if (row) {
      row.hidden = true;
    }
    Array.prototype.forEach.call(buttons, function (button) {
      button.addEventListener("click", function () {
        choose(button, form, buttons);
      });
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && typing(event.target)) {
        event.target.blur();
      } else if (event.key === "Enter" && event.ctrlKey) {
        event.preventDefault();
        if (!event.repeat) {
          submit(form);
        }
      } else if (!event.repeat && !typing(event.target) && !event.ctrlKey && !event.altKey && !event.metaKey && /^[0-9]$/.test(event.key)) {
        var button = group.querySelector('button[data-key="' + event.key + '"]');
        if (button) {
          event.preventDefault();
          choose(button, form, buttons);
        }
      }
    });
  }

  ready(function () {
    var groups = document.querySelectorAll(".dc-verdicts");
    Array.prototype.forEach.call(groups, bind);
    var start = document.querySelector('form[name="ClaimNext"] input[type="submit"]');
    if (start) {
      start.focus();
    }
  });
}());
