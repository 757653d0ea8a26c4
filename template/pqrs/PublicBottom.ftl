</main>
<footer class="pq-foot"><div class="pq-wide"><a href="<@ofbizUrl>treatment</@ofbizUrl>">${uiLabelMap.DealercrmPqrsPublicTreatmentTitle}</a></div></footer>
</body>
</html>
