from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("inbox", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="arrival",
            name="has_words",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="arrival",
            name="is_taken",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="source",
            name="asks_from",
            field=models.DateTimeField(null=True),
        ),
        migrations.AlterField(
            model_name="arrival",
            name="state",
            field=models.CharField(
                choices=[("waiting", "Waiting"), ("heard", "Heard"), ("odd", "Odd")],
                default="waiting",
                max_length=10,
            ),
        ),
    ]
