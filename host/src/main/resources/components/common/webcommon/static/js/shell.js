'use strict';

/* The few behaviours the widgets of the shell rely on; the names are those that the markup calls. */

function submitPagination(element, url) {
    window.location.assign(url);
}

function submitFormDisableSubmits(form) {
    window.setTimeout(function () {
        form.querySelectorAll('input[type=submit], button[type=submit]').forEach(function (button) {
            button.disabled = true;
        });
    }, 0);
}

function toggleScreenlet(link, areaId, saveCollapsed, expandTip, collapseTip) {
    var area = document.getElementById(areaId);
    var collapsed = area.style.display === 'none';
    area.style.display = collapsed ? '' : 'none';
    link.parentNode.className = collapsed ? 'expanded' : 'collapsed';
    link.title = collapsed ? collapseTip : expandTip;
}

(function () {
    function pad(number) {
        return String(number).padStart(2, '0');
    }

    /* The posted input follows the visible one */
    function follow(visible) {
        var hidden = document.getElementById(visible.id.replace(/_i18n$/, ''));
        if (!hidden || !hidden.classList.contains('date-time-picker')) {
            return;
        }
        var copy = function () {
            hidden.value = visible.value.trim();
        };
        visible.addEventListener('input', copy);
        visible.addEventListener('change', copy);
        addPicker(visible, hidden.dataset.shortdate === 'true');
    }

    /* A native picker beside the text: choosing there writes the text */
    function addPicker(visible, dayOnly) {
        var picker = document.createElement('input');
        picker.type = dayOnly ? 'date' : 'datetime-local';
        picker.className = 'shell-picker';
        picker.tabIndex = -1;
        picker.setAttribute('aria-label', visible.title);
        picker.addEventListener('change', function () {
            if (picker.value) {
                visible.value = dayOnly ? picker.value : picker.value.replace('T', ' ') + (picker.value.length === 16 ? ':00.000' : '.000');
                visible.dispatchEvent(new Event('input', {bubbles: true}));
            }
        });
        visible.insertAdjacentElement('afterend', picker);
    }

    function sendTimeZone() {
        var url = document.documentElement.dataset.timeZoneUrl;
        if (!url) {
            return;
        }
        var body = new URLSearchParams();
        body.set('timeZoneName', Intl.DateTimeFormat().resolvedOptions().timeZone);
        fetch(url, {method: 'POST', body: body, credentials: 'same-origin'});
    }

    function selectAll(box) {
        box.addEventListener('change', function () {
            box.closest('table').querySelectorAll('input[name^="_rowSubmit_o_"]').forEach(function (row) {
                row.checked = box.checked;
            });
        });
    }

    /* When the page is ready, as in OFBiz, so that a page's own scripts can take fields out before */
    document.addEventListener('DOMContentLoaded', function () {
        document.querySelectorAll('.view-calendar input[name$="_i18n"]').forEach(follow);
        document.querySelectorAll('.view-calendar input[type=text].date-time-picker').forEach(function (input) {
            addPicker(input, input.dataset.shortdate === 'true');
        });
    });
    document.querySelectorAll('input.selectAll').forEach(selectAll);
    if (document.forms.loginform && document.forms.loginform.JavaScriptEnabled) {
        document.forms.loginform.JavaScriptEnabled.value = 'Y';
    }
    sendTimeZone();
}());
