/* The page of an appointment by keyboard: each key takes its step, or goes to the reason that the step needs. Without it the page works
   by mouse. A key held down counts once, and a form is sent once. */
(function () {
  "use strict";

  var sent = false;

  function typing(target) {
    return /^(TEXTAREA|SELECT)$/.test(target.tagName)
        || (target.tagName === "INPUT" && !/^(radio|checkbox|submit|button)$/.test(target.type));
  }

  function formOf(key) {
    var keys = document.querySelector(".dc-keys");
    var pair = (keys ? keys.getAttribute("data-keys").split(" ") : []).filter(function (entry) {
      return entry.charAt(0) === key.toLowerCase();
    })[0];
    return pair && document.forms[pair.substring(2)];
  }

  function firstField(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.type !== "hidden" && typing(field);
    })[0];
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && typing(event.target)) {
      event.target.blur();
      return;
    }
    if (event.repeat || sent || typing(event.target) || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    var form = formOf(event.key);
    if (!form) {
      return;
    }
    event.preventDefault();
    var field = firstField(form);
    if (field) {
      field.focus();
    } else if (form.requestSubmit) {
      form.requestSubmit();
    } else {
      sent = true;
      form.submit();
    }
  });

  document.addEventListener("submit", function (event) {
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
}());
